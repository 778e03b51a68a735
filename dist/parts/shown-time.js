/** How a moment is told: the time alone today, with the day before that. */
/** A moment in milliseconds since 1970, as in "10:05 AM" or "Nov 20, 10:05 AM", in United States formats. */
export function shownTime(time, language, now) {
    const sameDay = new Date(time).toDateString() === new Date(now).toDateString();
    return new Intl.DateTimeFormat(`${language}-US`, {
        ...(!sameDay && { month: 'short', day: 'numeric' }),
        hour: 'numeric',
        minute: '2-digit',
    }).format(time);
}
/** The same for an entry's `clock`: the time its device showed, whatever the offset here is. */
export function shownClock(clock, language, now) {
    const time = Date.parse(clock.slice(0, 23));
    return Number.isNaN(time) ? '' : shownTime(time, language, now);
}
//# sourceMappingURL=shown-time.js.map