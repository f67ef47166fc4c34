# SPDX-FileCopyrightText: 2026 The Cartulary authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""screenshot.py FRAMEBUFFER PICTURE.png: what Xvfb shows (its -fbdir file, an XWD dump of 32 bits a pixel) as PNG."""

import struct
import sys
import zlib


def read_framebuffer(path):
    with open(path, "rb") as file:
        data = file.read()
    words = struct.unpack(">25I", data[:100])  # the header of XWDFile.h, always big-endian in Xvfb's file
    header_size, width, height, bits, line, colours = words[0], words[4], words[5], words[11], words[12], words[19]
    if bits != 32:
        sys.exit(f"{path}: {bits} bits a pixel, only 32 are known")
    start = header_size + 12 * colours  # after the colour map
    return width, height, [data[start + y * line : start + y * line + 4 * width] for y in range(height)]


def png_row(row):
    pixels = bytearray(len(row) // 4 * 3 + 1)  # the first byte names no filter
    pixels[1::3], pixels[2::3], pixels[3::3] = row[2::4], row[1::4], row[0::4]
    return bytes(pixels)


def chunk(kind, content):
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def main():
    width, height, rows = read_framebuffer(sys.argv[1])
    with open(sys.argv[2], "wb") as picture:
        picture.write(b"\x89PNG\r\n\x1a\n")
        picture.write(chunk(b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)))
        picture.write(chunk(b"IDAT", zlib.compress(b"".join(map(png_row, rows)), 9)))
        picture.write(chunk(b"IEND", b""))


main()
