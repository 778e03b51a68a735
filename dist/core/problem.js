/** What is wrong with something that was given to us, as a place and a code; the sentences are made in `messages/`. */
export {};
//# sourceMappingURL=problem.js.map