/** Hearing one step of a path. */
import { canSpeak, hush, speak, watchVoices } from '../../parts/read-aloud.js';
/** Reads the words of one step at a time. */
export class StepVoice {
    #host;
    #step = '';
    #ignoreVoices = () => { };
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        this.#ignoreVoices = watchVoices(() => this.#host.requestUpdate());
    }
    hostDisconnected() {
        this.#ignoreVoices();
        if (this.#step)
            hush();
        this.#step = '';
    }
    /** The id of the step that is being read, empty when none is; undefined where there is no voice. */
    speaking(language) {
        return canSpeak(language) ? this.#step : undefined;
    }
    /** Begins to read, or stops when this step was being read. */
    toggle(step, pieces) {
        const again = this.#step === step;
        hush();
        this.#step = again ? '' : step;
        if (again)
            return;
        speak([...pieces], () => {
            this.#step = '';
            this.#host.requestUpdate();
        });
    }
}
//# sourceMappingURL=learning-path-voice.js.map