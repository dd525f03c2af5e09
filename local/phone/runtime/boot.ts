// @ts-nocheck rough port, to be replaced
import './framework'
import { wx } from './wx'
;(globalThis as any).wx = wx
