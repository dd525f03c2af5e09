/** WeChat's own font setting as a factor: 1 is standard, 1.4 the elderly mode on Android. */
export function fontScale(): number {
  const { fontSizeScaleFactor, fontSizeSetting } = wx.getAppBaseInfo();
  // Older base libraries know the size in px only; 16 is Android's standard.
  return fontSizeScaleFactor ?? (fontSizeSetting ?? 16) / 16;
}
