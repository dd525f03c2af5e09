/** Pixels of a length as properties give it: a number, "120", "120px" or "240rpx" (750 rpx = screen width). */
export function toPx(value: unknown): number {
  const pixels = Number.parseFloat(String(value));
  if (Number.isNaN(pixels)) return 0;
  return typeof value === 'string' && value.trim().endsWith('rpx') ? (pixels * innerWidth) / 750 : pixels;
}
