// Tests which links of an author are accepted.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { safeUrl } from '../../src/core/safe-url.js';
import { settings } from '../support/settings.js';

describe('safeUrl', () => {
  it('accepts https, http and mailto, as the browser writes them', () => {
    expect(safeUrl('https://school.org/a b.pdf')).to.equal('https://school.org/a%20b.pdf');
    expect(safeUrl('HTTP://School.org')).to.equal('http://school.org/');
    expect(safeUrl('mailto:teacher@school.org')).to.equal('mailto:teacher@school.org');
  });

  it('resolves a relative link against the given base only', () => {
    expect(safeUrl('work.pdf', 'https://school.org/unit-1/')).to.equal('https://school.org/unit-1/work.pdf');
    expect(safeUrl('work.pdf')).to.equal(undefined);
    expect(safeUrl('work.pdf', 'file:///home/')).to.equal(undefined);
  });

  const refused = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001https://school.org',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'https://school.org/\r\nwork',
    'https://school.org/\u202Efdp.exe',
    'https://sch\u200Bool.org',
    'https://school.org/\u2028',
    'https://school.org/\u0085',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://school.org/1',
    'file:///etc/passwd',
    'filesystem:https://school.org/temporary/a',
    'about:blank',
    'view-source:https://school.org',
    'ftp://school.org',
    'https://',
    '',
  ];
  for (const href of refused) {
    it(`refuses ${JSON.stringify(href)}`, () => {
      expect(safeUrl(href)).to.equal(undefined);
    });
  }

  it('never returns another scheme, for any characters before or inside one', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'javascript:',
        'java',
        'script:',
        'data:',
        'https:',
        '//',
        '\t',
        '\n',
        '\u0000',
        ' ',
        '&#9;',
        '%0a',
      ),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const url = safeUrl(pieces.join(''), 'https://school.org/');
        return url === undefined || /^(https?|mailto):/.test(url);
      }),
      { seed: settings.seed, numRuns: 2000 },
    );
  });
});
