// The memory store passes the store suite, and reports that it is in memory only.

import { expect } from '@open-wc/testing';
import { createMemoryStore } from '../../src/records/memory-store.js';
import { storeContract } from '../contract/store-suite.js';

storeContract('a memory store', async () => {
  const store = createMemoryStore();
  return { open: async () => store, shared: false, dispose: async () => undefined };
});

describe('a memory store', () => {
  it('reports that its data last until the page closes', () => {
    expect(createMemoryStore().durability).to.equal('memory');
  });
});
