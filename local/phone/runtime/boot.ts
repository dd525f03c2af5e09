import { followDevice } from './device';
import './framework';
import { wx } from './wx';

// The scripts of a mini program find `wx` where WeChat puts it.
Object.assign(globalThis, { wx });
followDevice();
