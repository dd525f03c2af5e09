import { viewCard } from '../../../miniprogram/utils/card';
import { aCard, aHowto } from '../../support/articles';
import { show } from '../../support/component';

describe('a claim card', () => {
  it('shows the verdict before the claim, and the claim in quotation marks', () => {
    const { text } = show('claim-card', { card: viewCard(aCard(), '2026-11-22') });
    expect(text).toBe('谣言截至 2026-11-21 · 1 个来源“借 500 元分 20 期还，号就不会被封”');
  });

  it('shows a how-to by its title alone', () => {
    const { text } = show('claim-card', { card: viewCard(aHowto(), '2026-11-22') });
    expect(text).toContain('做法');
    expect(text).not.toMatch(/[“”]/);
  });
});
