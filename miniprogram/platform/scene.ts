/** Opened from a timeline post: reading works, going to other pages and the clipboard do not. */
const TIMELINE = 1154;

export const isSinglePage = (): boolean => wx.getEnterOptionsSync().scene === TIMELINE;
