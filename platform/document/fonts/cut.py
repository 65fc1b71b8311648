#!/usr/bin/env python3
"""Cuts the font of the licenses from Noto Serif SC: cut.py <NotoSerifSC_400Regular.ttf> <out.ttf>

Kept: Latin, punctuation, full-width forms; GB 2312; the table of general standard characters (通用规范汉字表, 2013,
whose third level holds the characters of names and places); Big5 level 1 (names from Hong Kong, Macao and Taiwan);
and characters of names that no table above has. Needs fontTools and the Unihan database (Debian: python3-fonttools,
unicode-data).
"""
import bz2
import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

UNIHAN = "/usr/share/unicode/Unihan_OtherMappings.txt.bz2"
NAMES = "䶮㛃㵗𠅤𬭎𬤇𬙂喆玥翀垚堃昇犇淼焱赟璟瑀珺祎旻昉晞暄曈朤槑燚玙琭甯皛睿祺禔翙翚芃芾苡荦莘菡葳蔼蘅诜谞赆邈酆锜镕霈靓韫颀飏骁鹓麐龑㙦㬎㴪䲟䴘"


def double_byte(encoding, rows, columns):
    for row in rows:
        for column in columns:
            try:
                yield ord(bytes((row, column)).decode(encoding))
            except (UnicodeDecodeError, TypeError):
                continue


def general_standard():
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as lines:
        for line in lines:
            if "\tkTGH\t" in line:
                yield int(line.split("\t")[0][2:], 16)


wanted = set(range(0x20, 0x7F)) | set(range(0xA0, 0x180)) | set(range(0x2010, 0x2040)) | {0x20AC, 0x2116, 0x2122}
wanted |= set(range(0x3000, 0x3020)) | set(range(0xFF01, 0xFF5F)) | {0xFFE5}
wanted |= set(double_byte("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF)))
wanted |= set(double_byte("big5", range(0xA4, 0xC7), list(range(0x40, 0x7F)) + list(range(0xA1, 0xFF))))
wanted |= set(general_standard())
wanted |= {ord(character) for character in NAMES}

options = Options()
options.layout_features = []
options.hinting = False
options.name_IDs = ["*"]
options.glyph_names = False
options.notdef_outline = True
options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG", "DSIG", "STAT", "meta"]
font = TTFont(sys.argv[1])
missing = sorted(wanted - set(font.getBestCmap()))
subsetter = Subsetter(options)
subsetter.populate(unicodes=wanted)
subsetter.subset(font)
font.save(sys.argv[2])
han = sum(1 for code in font.getBestCmap() if code >= 0x3400)
print(f"{han} characters from U+3400 on; not in the font: {[hex(code) for code in missing]}")
