import { unknownTags } from '../../../../local/phone/build/tags';

const found = (source: string, ...components: string[]) => unknownTags('a.wxml', source, new Set(components));

describe('unknown tags', () => {
  test('are named with their place', () => {
    expect(found('<view>\n  <t-card/>\n</view>')).toEqual([
      expect.objectContaining({
        file: 'a.wxml',
        line: 2,
        column: 3,
        message: expect.stringContaining('<t-card>'),
      }),
    ]);
  });

  test.each([
    '<view><text/></view>',
    '<t-card/>',
    '<!-- <nothing/> -->',
    '<view wx:if="{{a <b}}">{{ c <d }}</view>',
    '<wxs module="m">if (a <b) {}</wxs>',
    '<block><slot name="a"/></block>',
  ])('are none in %s', (source) => {
    expect(found(source, 't-card')).toEqual([]);
  });
});
