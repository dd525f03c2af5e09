const ORIGIN = { clientX: 0, clientY: 0 };

/** Where a finger or the mouse is. */
export const pointOf = (event: MouseEvent | TouchEvent): { clientX: number; clientY: number } =>
  'touches' in event ? (event.touches[0] ?? ORIGIN) : event;
