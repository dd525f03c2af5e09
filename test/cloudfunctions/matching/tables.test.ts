import { readFile } from 'node:fs/promises';
import { nicknames } from '../../../scripts/tables/nicknames';
import { pinyin } from '../../../scripts/tables/pinyin';
import { simplified } from '../../../scripts/tables/simplified';

const written = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(`cloudfunctions/_shared/matching/data/${name}.json`, 'utf8'));

describe('the tables that functions carry', () => {
  it('have the nicknames of the content folder', async () => {
    expect(await written('nicknames')).toEqual(nicknames(await readFile('content/nicknames.yaml', 'utf8')));
  });

  it('have the readings and simplified characters of the libraries they come from', async () => {
    expect(await written('pinyin')).toEqual(pinyin());
    expect(await written('simplified')).toEqual(simplified());
  });
});
