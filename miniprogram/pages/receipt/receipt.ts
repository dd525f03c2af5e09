import type { Masked, Report } from '@bianyao/contract';
import { copy } from '../../platform/clipboard';
import { explain, type Trouble } from '../../services/explain';
import { readReport } from '../../services/reports';
import { readable } from '../../stores/settings';
import { type ReportView, viewReport } from '../../utils/phase';

const MASKED: Record<Masked['kind'], string> = {
  mobile: '手机号',
  idCard: '身份证号',
  bankCard: '银行卡号',
  email: '邮箱',
  account: '社交账号',
};

const maskedText = (masked: readonly Masked[]) =>
  masked.map(({ kind, count }) => `${count} 个${MASKED[kind]}`).join('、');

Page({
  behaviors: [readable],
  data: {
    receipt: '',
    /** Straight from the form: thanks and what happens next come first. */
    fresh: false,
    report: null as ReportView | null,
    /** The whole text as it was stored. */
    text: '',
    link: '',
    masked: '',
    trouble: null as Trouble | null,
  },

  onLoad({ receipt = '', fresh }: { receipt?: string; fresh?: string }) {
    this.setData({ receipt, fresh: fresh === '1' });
    return this.load();
  },

  async load() {
    this.setData({ trouble: null });
    try {
      this.show(await readReport(this.data.receipt));
    } catch (error) {
      this.setData({ trouble: explain(error) });
    }
  },

  show(report: Report) {
    const { text, link = '', masked } = report;
    this.setData({ report: viewReport(report), text, link, masked: maskedText(masked) });
  },

  onCopyTap() {
    return copy(this.data.receipt);
  },

  onMineTap() {
    wx.switchTab({ url: '/pages/mine/mine' });
  },
});
