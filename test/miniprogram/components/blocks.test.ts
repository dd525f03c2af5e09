import type { Block } from '@bianyao/contract';
import { viewBlocks } from '../../../miniprogram/utils/blocks';
import { show } from '../../support/component';

const blocks: Block[] = [
  { type: 'heading', text: '先做' },
  {
    type: 'list',
    ordered: true,
    items: [[{ text: '打开处罚说明页', cites: [1, 2] }], [{ text: '看' }, { text: '怎么取钱', link: 'a05' }]],
  },
  { type: 'paragraph', spans: [{ text: '钱还是你的', strong: true }] },
  {
    type: 'image',
    src: 'cloud://a.png',
    alt: '处罚说明页',
    caption: '2022 年的样子',
    width: 300,
    height: 150,
  },
];

describe('blocks', () => {
  it('show every kind of content as text, numbered where order matters', () => {
    const { all, html } = show('blocks', { blocks: viewBlocks(blocks) });
    expect(all('heading')).toEqual(['先做']);
    expect(all('number')).toEqual(['1.', '2.']);
    expect(all('words')).toEqual(['打开处罚说明页12', '看怎么取钱']);
    expect(all('caption')).toEqual(['2022 年的样子']);
    expect(html).toContain('padding-top: 50%');
  });

  it('never read text as markup', () => {
    const { text } = show('blocks', {
      blocks: viewBlocks([{ type: 'quote', spans: [{ text: '<b>点我</b>' }] }]),
    });
    expect(text).toBe('<b>点我</b>');
  });
});
