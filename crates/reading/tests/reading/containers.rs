//! What a file is by its first bytes, and what is refused by kind.

use std::io::{Cursor, Read, Write};

use reach_reading::{Container, Context, Field, Refused, Tool, members};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

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

/// Where something stands in an archive of one file.
fn place(archive: &[u8], mark: &[u8]) -> usize {
    archive.windows(mark.len()).position(|window| window == mark).expect("it is there")
}

#[test]
fn files_that_lie_over_each_other_or_are_not_what_they_were_are_damaged() {
    let content: String = (0..400).map(|number| format!("{}\n", number * number % 977)).collect();
    let whole = zipped(&[("a.csv", content.as_bytes()), ("b.csv", content.as_bytes())]);
    let mut overlapping = whole.clone();
    // The second entry of the directory leads to the first file.
    let first = place(&whole, b"PK\x01\x02");
    let second = first + 4 + place(&whole[first + 4..], b"PK\x01\x02");
    overlapping[second + 42..second + 46].fill(0);
    let packed = u32::from_le_bytes(whole[first + 20..first + 24].try_into().expect("four bytes"));
    let longer = packed + u32::try_from(whole.len()).expect("small") / 2;
    overlapping[second + 20..second + 24].copy_from_slice(&longer.to_le_bytes());
    assert_eq!(members(&overlapping), Err(Refused::Damaged));
    // A checksum that is another file's.
    let mut other = whole.clone();
    other[first + 16] ^= 1;
    assert_eq!(members(&other), Err(Refused::Damaged));
    // A way to pack that nobody here knows.
    let mut foreign = whole;
    foreign[first + 10] = 12;
    assert_eq!(members(&foreign), Err(Refused::Damaged));
}

#[test]
fn names_of_windows_keep_their_umlauts_and_the_last_of_one_name_counts() {
    let mut archive = zipped(&[("Beitr\u{84}ge.csv", b"1"), ("a.csv", b"2"), ("b.csv", b"3")]);
    // As Windows writes it: one byte for the letter, and no mark that it is UTF-8.
    for (header, flags, name) in [(&b"PK\x03\x04"[..], 6, 30), (&b"PK\x01\x02"[..], 8, 46)] {
        let start = place(&archive, header);
        archive[start + flags + 1] &= !8;
        let letter = start + name + 5;
        assert_eq!(archive[letter..letter + 2], [0xc2, 0x84]);
        archive[letter..letter + 2].copy_from_slice(&[0x84, b'_']);
    }
    let directory = place(&archive, b"PK\x01\x02");
    let second = directory + place(&archive[directory..], b"b.csv");
    archive[second] = b'a';
    let found = members(&archive).expect("an archive");
    let found: Vec<_> = found.iter().map(|member| (member.name.as_str(), member.bytes.as_slice())).collect();
    assert_eq!(found, [("Beiträ_ge.csv", &b"1"[..]), ("a.csv", b"3")]);
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

/// calamine would make a range of all that lies between: found by the fuzzer, in 18 KB that took 8 GB.
#[test]
fn two_cells_of_an_old_workbook_that_lie_far_apart_are_refused_before_all_between_them_is_made() {
    let mut workbook = sample("linkedin_page_content_en.xls");
    // A cell with a shared text: kind, length, row, column.
    let cell = workbook.windows(4).position(|four| four == [0xfd, 0, 10, 0]).expect("a text in a cell");
    workbook[cell + 4..cell + 8].fill(0xff);
    assert!(matches!(sheets(&workbook), Err(Refused::TooManyCells { .. })));
}

#[test]
fn an_old_workbook_that_says_it_has_four_billion_rows_is_refused() {
    let mut workbook = sample("linkedin_page_content_en.xls");
    let said = workbook.windows(4).position(|four| four == [0, 2, 14, 0]).expect("the extent of a sheet");
    workbook[said + 8..said + 12].fill(0xff);
    assert!(matches!(sheets(&workbook), Err(Refused::TooManyCells { .. })));
}

/// calamine would take the difference for four billion rows: found by the fuzzer, in a file that took eight petabytes.
#[test]
fn an_old_workbook_whose_extent_ends_before_it_begins_is_refused() {
    let mut workbook = sample("linkedin_page_content_en.xls");
    let said = workbook.windows(4).position(|four| four == [0, 2, 14, 0]).expect("the extent of a sheet");
    // The first row, and the one behind the last.
    workbook[said + 4..said + 8].copy_from_slice(&70_000_u32.to_le_bytes());
    workbook[said + 8..said + 12].copy_from_slice(&3_u32.to_le_bytes());
    assert!(matches!(sheets(&workbook), Err(Refused::TooManyCells { .. })));
}

#[test]
fn a_workbook_that_says_it_shares_more_texts_than_it_could_hold_is_refused() {
    let workbook = sample("linkedin_creator_de.xlsx");
    let with_count = |count: &str| {
        let mut archive = ZipArchive::new(Cursor::new(&workbook)).expect("a workbook");
        let mut files = Vec::new();
        for at in 0..archive.len() {
            let mut file = archive.by_index(at).expect("a file");
            let mut content = Vec::new();
            file.read_to_end(&mut content).expect("its content");
            let name = file.name().expect("its name").into_owned();
            if name.ends_with("sharedStrings.xml") {
                let said = String::from_utf8(content).expect("a text");
                assert!(said.contains("uniqueCount=\"112\""));
                content = said.replace("uniqueCount=\"112\"", &format!("uniqueCount=\"{count}\"")).into_bytes();
            }
            files.push((name, content));
        }
        let files: Vec<_> = files.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
        sheets(&zipped(&files))
    };
    assert!(with_count("3").is_ok(), "a count that is too low does no harm");
    for count in ["99999999999", "184467440737095516150"] {
        assert!(matches!(with_count(count), Err(Refused::Damaged)), "{count}");
    }
}
