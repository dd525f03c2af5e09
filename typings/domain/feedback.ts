/** 太旧 / 没来源 / 没讲清怎么做 / 不是我问的 */
export type Lack = 'old' | 'unsourced' | 'unclear' | 'other';

/** Whether an item helped its reader; never a text. */
export interface Opinion {
  helpful: boolean;
  /** What it lacked, where it did not help. */
  reason?: Lack;
}
