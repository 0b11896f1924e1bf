type Size = { readonly width: number; readonly height: number };

/** The size of a picture that is made smaller until it fits into its room, and never larger. */
export function fitWithin({ width, height }: Size, room: Size): Size {
  const scale = Math.min(1, room.width / width, room.height / height);
  return { width: Math.floor(width * scale + 1e-9), height: Math.floor(height * scale + 1e-9) };
}
