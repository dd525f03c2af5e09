/** Copies text; WeChat itself says so. Resolves with `false` when the person or the phone refuses. */
export const copy = (text: string): Promise<boolean> =>
  wx.setClipboardData({ data: text }).then(
    () => true,
    () => false,
  );

/** What lies on the clipboard; empty when the person refuses or nothing is there. Call it on a tap only. */
export const paste = (): Promise<string> =>
  wx.getClipboardData().then(
    ({ data }) => data,
    () => '',
  );
