// Tests hashing release codes.

import { expect } from '@open-wc/testing';
import { parseDefinition } from '../../../src/core/definition.js';
import { checkpointSchema } from '../../../src/core/checkpoint.js';
import { makeReleaseCode, isReleaseCode, hashReleaseCode } from '../../../src/ui/checkpoint/release-code-hash.js';
import { checkpoints } from '../../../stories/samples/index.js';

describe('a release code', () => {
  it('matches its word in any spelling, and no other', async () => {
    const releaseCode = await makeReleaseCode('Río Tambor');
    expect(await isReleaseCode('rio-tambor', releaseCode)).to.equal(true);
    expect(await isReleaseCode('rio tambo', releaseCode)).to.equal(false);
    expect(await isReleaseCode('', releaseCode)).to.equal(false);
  });

  it('has a new salt each time, does not contain the word, and is valid in a definition', async () => {
    const [one, two] = [await makeReleaseCode('maple river'), await makeReleaseCode('maple river')];
    expect(one.salt).to.not.equal(two.salt);
    expect(one.hash).to.not.equal(two.hash);
    expect(JSON.stringify(one)).to.not.match(/maple|river/);
    expect(one.iterations).to.be.at.least(200_000);
    const checkpoint = { id: 'c1', signal: 'red', title: 'Stop', release: one };
    expect(parseDefinition(checkpointSchema, checkpoint)).to.deep.equal({ ok: true, value: checkpoint });
  });

  it('is PBKDF2 with SHA-256, as calculated by another program', async () => {
    // From Python: hashlib.pbkdf2_hmac('sha256', b'mapleriver', b'c3VkZXRlbi1jbGFpbS0wMQ', 300000), as base64url.
    expect(await hashReleaseCode('Maple River', 'c3VkZXRlbi1jbGFpbS0wMQ', 300_000)).to.equal(
      'bdylAD_XHK_gxuNn4HSC6t4P-F0UIyYeq2uYpDBeSPE',
    );
    const { release } = checkpoints.sudetenEssayStop.checkpoint;
    expect(release && (await isReleaseCode('maple river', release))).to.equal(true);
  });
});
