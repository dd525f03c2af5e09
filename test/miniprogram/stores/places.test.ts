import { usePhone } from '../../support/page';

async function places() {
  usePhone();
  return import('../../../miniprogram/stores/places');
}

describe('places in articles', () => {
  it('are kept for the twenty left last', async () => {
    const { leaveAt, placeOf } = await places();
    for (let n = 1; n <= 21; n++) leaveAt(`a${n}`, 1000 + n);
    expect([placeOf('a1'), placeOf('a2'), placeOf('a21')]).toEqual([0, 1002, 1021]);
  });

  it('are forgotten at the beginning of an article', async () => {
    const { leaveAt, placeOf } = await places();
    leaveAt('a1', 1000);
    leaveAt('a1', 299);
    expect(placeOf('a1')).toBe(0);
  });
});
