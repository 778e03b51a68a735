/** Words proposed as release codes: easy to say and to spell, and without a second meaning at school. */

const easyWords: Readonly<Record<string, string>> = {
  en: `acorn anchor apple apron arrow autumn bamboo banjo basket berry bicycle bottle branch bridge bucket button
    cactus camera candle canyon carpet carrot castle cedar circle cloud clover comet compass copper cotton     dolphin drum eagle easel engine feather fiddle field flute forest fountain galaxy garden ginger granite guitar
    hammer harbor harvest hazel helmet honey island jacket jungle kettle kitten ladder lantern lemon lizard maple marble
    meadow mirror monsoon mountain nickel notebook oak ocean olive orange orchard otter paddle panda paper
    parrot pebble pencil pepper piano pillow planet pocket puzzle quartz rabbit radish ribbon river robin rocket saddle
    salmon silver sparrow spruce squash summer sunset teapot thunder ticket tiger trail tulip turtle valley velvet violin
    wagon walnut water whistle willow window winter yellow zebra`,
  es: `abeja agua aguja ala alfombra algodón almendra amarillo ancla anillo árbol arcilla arena arroyo avena azul     bambú barco bosque botón brisa brújula burbuja caballo cactus café camino campo canasta canción caracol
    carta cascada castillo cebra cedro cereza cielo círculo ciruela cobre colina cometa coral cuaderno cuento
    delfín dibujo espejo estrella faro flauta flor fresa fuente gato girasol globo grillo guitarra hoja
    hormiga isla jardín jirafa lago lámpara lana lápiz libro limón linterna lluvia luna luz madera maíz mango manzana mapa
    mar menta mesa miel montaña naranja nido nieve nogal nube oliva otoño panda papel piano piedra pino
    planeta plata playa pradera puente puerta rama reloj río roble rueda sal sandía selva semilla sol sombrero tambor
    tela tigre tinta tortuga trébol trigo trompeta tulipán uva valle vela ventana verano violeta violín zapato`,
};

/**
 * Two different easy words, chosen by four random bytes, in `language` if there is a list for it, else in English.
 *
 * `proposeWord('en', new Uint8Array(4))` is `'acorn anchor'`.
 */
export function proposeWord(language: string, random: Uint8Array): string {
  const words = (easyWords[language.slice(0, 2)] ?? easyWords['en'] ?? '').split(/\s+/);
  const [a = 0, b = 0, c = 0, d = 0] = random;
  const first = ((a << 8) | b) % words.length;
  const second = (first + 1 + (((c << 8) | d) % (words.length - 1))) % words.length;
  return `${words[first]} ${words[second]}`;
}
