//! What a file is by its first bytes, and what is refused by kind.

use std::io::{Cursor, Write};

use reach_reading::{Container, Context, Field, Refused, Tool, members};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::networks::{figures, rows};
use crate::opening::{read, read_bytes, sample, sheets, today};

const TABLE: &str = "Datum;Follower;Reichweite für alle\n31.01.2026;2000;100\n28.02.2026;2010;110\n";

pub(crate) fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options =
        SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).compression_level(Some(1));
    for (name, content) in files {
        writer.start_file(*name, options).expect("a name");
        writer.write_all(content).expect("a content");
    }
    writer.finish().expect("an archive").into_inner()
}

#[track_caller]
fn is_read(bytes: &[u8]) {
    let read = read_bytes(bytes, &Context::new(today())).unwrap_or_else(|refused| panic!("{refused}"));
    assert_eq!(figures(&read.tables[0], Field::Reach), rows(&[("2026-01-31", 100.0), ("2026-02-28", 110.0)]));
    assert_eq!(read.tables[0].columns[&Field::Reach], "Reichweite für alle");
}

#[test]
fn every_encoding_is_recognised_with_and_without_its_mark() {
    let utf16 = |big: bool| {
        TABLE
            .encode_utf16()
            .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect::<Vec<u8>>()
    };
    let (little, big) = (utf16(false), utf16(true));
    assert_eq!(Container::of(&little), Ok(Container::Utf16Le));
    assert_eq!(Container::of(&big), Ok(Container::Utf16Be));
    is_read(&little);
    is_read(&big);
    is_read(&[b"\xff\xfe", &little[..]].concat());
    is_read(&[b"\xfe\xff", &big[..]].concat());
    is_read(TABLE.as_bytes());
    is_read(&[b"\xef\xbb\xbf", TABLE.as_bytes()].concat());
    is_read(&TABLE.chars().map(|letter| letter as u8).collect::<Vec<u8>>());
    let macintosh: Vec<u8> = TABLE.chars().map(|letter| if letter == 'ü' { 0x9f } else { letter as u8 }).collect();
    assert_eq!(Container::of(&macintosh), Ok(Container::Macintosh));
    is_read(&macintosh);
}

#[test]
fn nothing_and_blanks_are_empty() {
    for bytes in [&b""[..], b"\n\n \n", b"\xef\xbb\xbf", b"\xff\xfe", b";;;\n;;;\n"] {
        assert_eq!(read_bytes(bytes, &Context::new(today())), Err(Refused::Empty), "{bytes:?}");
    }
}

#[test]
fn a_web_page_is_one_whatever_it_is_called() {
    for text in [
        "<!DOCTYPE html><html>",
        "\n  <html lang=\"de\">\nDate,Followers,Reach\n",
        "<?xml version=\"1.0\"?><html xmlns=\"…\">",
        "<script>x</script>",
    ] {
        assert_eq!(read(text), Err(Refused::Html), "{text}");
    }
}

#[test]
fn what_is_no_text_is_said_to_be_none() {
    for bytes in [
        &b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..],
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\0\x01\x02",
        b"\x7fELF\x02\x01\x01\0\0",
        b"\xff\xd8\xff\xe0\0\x10JFIF",
    ] {
        let refused = read_bytes(bytes, &Context::new(today())).expect_err("no table");
        assert_eq!(refused, Refused::NoText, "{bytes:?}");
    }
}

#[test]
fn what_is_too_large_is_refused_with_both_figures() {
    let bytes = vec![b'1'; (10 << 20) + 1];
    assert_eq!(Container::of(&bytes), Err(Refused::TooLarge { bytes: (10 << 20) + 1, most: 10 << 20 }));
    let lines = "\n".repeat(300_000) + TABLE;
    assert!(matches!(read(&lines), Err(Refused::TooManyCells { .. })));
    let commas = "1,".repeat(4 << 20);
    assert!(read(&commas).is_err(), "columns beyond those that any export has are cut off");
}

#[test]
fn an_archive_gives_its_tables_and_nothing_else() {
    let archive = zipped(&[
        ("ordner/Über\u{ad}sicht\u{ad}.csv", TABLE.as_bytes()),
        ("__MACOSX/._Tabelle.csv", b"junk"),
        (".DS_Store", b"junk"),
        ("bild.png", b"junk"),
    ]);
    let names: Vec<String> = members(&archive).expect("an archive").into_iter().map(|member| member.name).collect();
    assert_eq!(names, ["Übersicht.csv"]);
    is_read(&archive);
    assert_eq!(members(&zipped(&[("bild.png", b"junk")])), Err(Refused::NothingInArchive));
}

#[test]
fn a_bomb_is_refused_before_it_is_unpacked() {
    let zeros = vec![b'0'; 33 << 20];
    let bomb = zipped(&[("a.csv", &zeros), ("b.csv", &zeros)]);
    assert!(bomb.len() < 1 << 20);
    assert_eq!(members(&bomb), Err(Refused::UnpacksTooLarge { most: 64 << 20 }));
    let workbook = zipped(&[("xl/workbook.xml", &zeros), ("xl/worksheets/sheet1.xml", &zeros)]);
    assert_eq!(Container::of(&workbook), Ok(Container::Workbook));
    assert_eq!(sheets(&workbook), Err(Refused::UnpacksTooLarge { most: 64 << 20 }));
}

#[test]
fn what_is_cut_off_is_damaged_or_read_as_far_as_it_is_right() {
    for name in ["youtube_videos_de.zip", "linkedin_creator_de.xlsx", "linkedin_page_content_en.xls"] {
        let whole = sample(name);
        for part in 1..10 {
            let cut = &whole[..whole.len() * part / 10];
            // The last sectors of an XLS may hold nothing that is needed.
            match sheets(cut) {
                Ok(_) => assert!(name.ends_with(".xls"), "{name}, {part}"),
                Err(refused) => assert_eq!(refused, Refused::Damaged, "{name}, {part}"),
            }
        }
    }
}

#[test]
fn a_password_is_said_to_be_one() {
    let mut archive = zipped(&[("a.csv", TABLE.as_bytes())]);
    // The first bit of the flags, in the file's own header and in the directory.
    archive[6] |= 1;
    let directory = archive.windows(4).position(|window| window == b"PK\x01\x02").expect("a directory");
    archive[directory + 8] |= 1;
    assert_eq!(members(&archive), Err(Refused::Encrypted));
}

#[test]
fn chains_of_sectors_that_bite_their_tail_end() {
    let whole = sample("linkedin_page_content_en.xls");
    // Every number of the table of sectors leads to the first sector, then to itself.
    let table = u32::from_le_bytes(whole[76..80].try_into().expect("four bytes")) as usize;
    let start = (table + 1) * 512;
    for target in [0_u32, 1, 2] {
        let mut cyclic = whole.clone();
        for place in (start..start + 512).step_by(4) {
            cyclic[place..place + 4].copy_from_slice(&target.to_le_bytes());
        }
        assert_eq!(sheets(&cyclic), Err(Refused::Damaged), "{target}");
    }
    let mut long = whole;
    long[68..72].copy_from_slice(&1_u32.to_le_bytes());
    assert!(sheets(&long).is_err(), "the table of tables");
}

#[test]
fn an_archive_keeps_the_tools_of_its_files_apart() {
    let archive = zipped(&[
        ("Overview.csv", b"Date,Video Views,Profile Views,Likes\n1 March,100,2,3\n2 March,110,2,3\n"),
        (
            "FollowerHistory.csv",
            b"Date,Followers,Difference in followers from previous day\n1 March,10,0\n2 March,11,1\n",
        ),
    ]);
    let read = read_bytes(&archive, &Context::new(today())).expect("two tables");
    assert_eq!((read.tool, read.tables.len()), (Tool::TiktokOverview, 2));
    assert_eq!(read.tables[1].name.as_deref(), Some("FollowerHistory.csv"));
    assert!(read.asks_for.is_empty(), "the followers are there");
}
