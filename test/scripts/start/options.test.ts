import path from 'node:path';
import { readOptions, UsageError } from '../../../scripts/start/options';

describe('the command line of npm start', () => {
  test('has sensible answers to every question', () => {
    expect(readOptions([])).toEqual({ data: path.resolve('.local/data'), fresh: false, open: true });
  });

  test('takes port, data folder, fresh and no-open', () => {
    const options = readOptions(['--port', '5200', '--data', 'somewhere', '--fresh', '--no-open']);
    expect(options).toEqual({ port: 5200, data: path.resolve('somewhere'), fresh: true, open: false });
  });

  test.each([['0'], ['65536'], ['12.5'], ['abc'], ['']])(
    'refuses port "%s" and says what it takes',
    (port) => {
      expect(() => readOptions(['--port', port])).toThrow(/--port takes a number from 1 to 65535/);
    },
  );

  test.each([[['--prot', '1']], [['extra']], [['--port']]])('refuses %j and shows the usage', (words) => {
    expect(() => readOptions(words)).toThrow(UsageError);
    expect(() => readOptions(words)).toThrow(/usage: npm start/);
  });
});
