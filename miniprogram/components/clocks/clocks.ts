/** Two time limits that are often mixed up, kept apart side by side. */
Component({
  properties: { clocks: Array },
});
