// The memory store keeps the contract, and says that it forgets.

import { expect } from '@open-wc/testing';
import { createMemoryStore } from '../../src/records/memory-store.js';
import { storeContract } from '../contract/store-suite.js';

storeContract('a memory store', async () => {
  const store = createMemoryStore();
  return { open: async () => store, shared: false, dispose: async () => undefined };
});

describe('a memory store', () => {
  it('says that it forgets when the page is left', () => {
    expect(createMemoryStore().durability).to.equal('memory');
  });
});
