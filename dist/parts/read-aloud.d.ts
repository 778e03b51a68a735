/** Reading a piece of a widget aloud, by a voice that lives on this device. */
/** Whether a voice on this device speaks the language; a voice elsewhere would send a student's screen away. */
export declare function canSpeak(language: string): boolean;
/** Calls back once voices have come, which browsers do late; the answer ends it. */
export declare function watchVoices(listener: () => void): () => void;
/** Reads what these elements say, one after the other, each in its own language; calls back at the end, or when stopped. */
export declare function speak(pieces: readonly Element[], ended: () => void): void;
/** Ends what is being read. */
export declare function hush(): void;
//# sourceMappingURL=read-aloud.d.ts.map