/** Reads one step of a path aloud. */

import type { LitElement, ReactiveController } from 'lit';
import { canSpeak, hush, speak, watchVoices } from '../../ui/controllers/read-aloud.js';

/** Reads one step at a time. */
export class StepSpeech implements ReactiveController {
  readonly #host: LitElement;
  #step = '';
  #ignoreVoices = () => {};

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ignoreVoices = watchVoices(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#ignoreVoices();
    if (this.#step) hush();
    this.#step = '';
  }

  /** The id of the step that is being read, empty when none is; undefined where there is no voice. */
  speaking(language: string): string | undefined {
    return canSpeak(language) ? this.#step : undefined;
  }

  /** Starts reading, or stops when this step is being read. */
  toggle(step: string, pieces: readonly Element[]): void {
    const again = this.#step === step;
    hush();
    this.#step = again ? '' : step;
    if (again) return;
    speak([...pieces], () => {
      this.#step = '';
      this.#host.requestUpdate();
    });
  }
}
