/** Captions and subtitles of a picture; chapters and other data are none. */
export const captionTracks = ({ textTracks }: HTMLVideoElement): TextTrack[] =>
  [...textTracks].filter(({ kind }) => kind === 'captions' || kind === 'subtitles')

/** Shows the first captions, or none. */
export function showCaptions(video: HTMLVideoElement, wanted: boolean) {
  captionTracks(video).forEach((track, index) => {
    track.mode = wanted && index === 0 ? 'showing' : 'hidden'
  })
}
