/** What this phone keeps for the mini program. A full or broken storage is no reason to stop. */

/**
 * Reads a value kept earlier.
 *
 * @param key name with the version of the shape, such as `draft.1`: a new shape takes a new name
 * @returns the value as it was kept; `undefined` when there is none
 */
export function recall<Value extends object>(key: string): Value | undefined {
  try {
    // WeChat answers an empty string where nothing was kept.
    return wx.getStorageSync<Value | ''>(key) || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a JSON-safe value until {@link forget} or until WeChat clears the mini program.
 *
 * @returns whether it was kept; `false` when the phone refuses (10 MB in all, 1 MB per key)
 */
export function keep(key: string, value: object): boolean {
  try {
    wx.setStorageSync(key, value);
    return true;
  } catch {
    return false;
  }
}

/** Drops a kept value. */
export function forget(key: string): void {
  try {
    wx.removeStorageSync(key);
  } catch {
    // Nothing was kept, then.
  }
}
