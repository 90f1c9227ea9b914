/// Lists of names, separated by commas and written as a newspaper would.
///
/// Written from general knowledge; sorted by their bytes, so that a change is easy to read. A name
/// of up to four capitals and nothing else is found in capitals only.
enum PhraseLists {}
