import { decodeCursor, encodeCursor } from '../../../cloudfunctions/_shared/cursor';

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('cursor', () => {
  it('comes back as it went', () => {
    const place = { at: '2026-11-21T00:00:00.000Z', id: 'a01' };
    expect(decodeCursor(encodeCursor(place))).toEqual(place);
  });

  it.each([
    ['an operator inside', encoded({ at: { $gt: '' }, id: 'a01' })],
    ['an empty object inside', encoded({ at: {}, id: 'a01' })],
    ['a list', encoded(['2026', 'a01'])],
    ['one more field', encoded({ at: '2026', id: 'a01', status: 'draft' })],
    ['a prototype', Buffer.from('{"at":"1","id":"a","__proto__":{"x":1}}').toString('base64url')],
    ['no JSON', Buffer.from('not json').toString('base64url')],
    ['nothing of ours', '💥💥'],
  ])('refuses %s', (_what, cursor) => {
    expect(() => decodeCursor(cursor)).toThrow(
      expect.objectContaining({ code: 'BAD_REQUEST', detail: { field: 'cursor' } }),
    );
  });
});
