import { readHtml } from '../../../../scripts/content/import/html';

const texts = (html: string) =>
  readHtml(html).blocks.map((block) =>
    'spans' in block ? block.spans.map(({ text }) => text).join('') : block,
  );

describe('HTML becomes blocks', () => {
  test('without what stands between the marks of a share price chart', () => {
    expect(
      texts('<p>前。</p><!-- EM_StockImg_Start --><p>图表</p><!-- EM_StockImg_End --><p>后。</p>'),
    ).toEqual(['前。', '后。']);
  });

  test('with everything behind a first mark that has no last one', () => {
    expect(texts('<!-- EM_StockImg_Start --><p>前。</p><p>后。</p>')).toEqual(['前。', '后。']);
  });

  test.each([
    '<p style="display:none">藏</p>',
    '<p style="color:red; display: none">藏</p>',
    '<div hidden><p>藏</p></div>',
    '<p aria-hidden="true">藏</p>',
    '<noscript>藏</noscript>',
    '<iframe src="https://a.example.com">藏</iframe>',
  ])('without what the reader did not see: %s', (hidden) => {
    expect(texts(`${hidden}<p>见。</p>`)).toEqual(['见。']);
  });

  test('with text that stands outside every paragraph', () => {
    expect(texts('<div>开头<p>一段。</p><section><span>一句。</span></section></div>')).toEqual([
      '开头',
      '一段。',
      '一句。',
    ]);
  });

  test('with the size of an image where the page gives it', () => {
    expect(readHtml('<img src="https://a.example.com/b.png" width="350" height="772">').blocks).toEqual([
      { type: 'image', src: 'https://a.example.com/b.png', alt: '', width: 350, height: 772 },
    ]);
  });

  test.each(['data:image/png;base64,AAAA', 'javascript:x()', '/local.png', ''])(
    'without an image at %s',
    (src) => {
      expect(readHtml(`<p>字</p><img src="${src}" alt="图">`).images).toEqual([]);
    },
  );
});
