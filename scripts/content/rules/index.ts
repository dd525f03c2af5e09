import { checked } from './checked';
import { cited } from './cited';
import { contacts } from './contacts';
import { dates } from './dates';
import { dont } from './dont';
import { evidence } from './evidence';
import { lengths } from './lengths';
import { links } from './links';
import { markup } from './markup';
import { numbers } from './numbers';
import { reading } from './reading';
import type { Rule } from './rule';
import { sections } from './sections';
import { size } from './size';
import { tone } from './tone';
import { topic } from './topic';
import { unfinished } from './unfinished';
import { unique } from './unique';

/** Everything an article has to keep, by name. */
export const rules: Readonly<Record<string, Rule>> = {
  checked,
  cited,
  contacts,
  dates,
  dont,
  evidence,
  lengths,
  links,
  markup,
  numbers,
  reading,
  sections,
  size,
  tone,
  topic,
  unfinished,
  unique,
};
