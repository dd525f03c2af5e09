import type { Grade } from '@bianyao/contract';
import type { Page } from './page';

const OFFICIAL = /人民银行|征信中心|公安|法院|检察院|监管总局|网信办|国务院|安全中心|消费者协会|消保委/;
const MEDIA = /(日报|晚报|商报|早报|时报|周刊|通讯社|新华社|新华网|人民网|光明网|央视|中新社|财经|新闻|报)$/;

/** Proposes a grade by who is named as the publisher; an editor opens the page and decides. */
export function propose({ source, links }: Pick<Page, 'source' | 'links'>): {
  grade: Grade;
  gradeReason: string;
} {
  if (source === null)
    return { grade: 'D', gradeReason: `没有写作者和来源，页面带 ${links.length} 条相关链接。` };
  if (OFFICIAL.test(source)) return { grade: 'A', gradeReason: `页面写明来自${source}，请核对是不是原文。` };
  if (MEDIA.test(source)) return { grade: 'B', gradeReason: `页面写明来自${source}，请核对它引述了谁。` };
  return { grade: 'C', gradeReason: `页面写明来自${source}，不是官方，也不在常见媒体之列。` };
}
