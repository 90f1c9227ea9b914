internal import PipeKit

/// The phrases that furniture of English news pages begins with.
enum ZoneOpenings {
  /// What the line is by its first words.
  static func match(
    _ bytes: Span<UInt8>, _ line: ZoneLine
  ) -> (kind: Zone.Kind, beginsList: Bool)? {
    let first = bytes[line.range.lowerBound].asciiLowercased
    let start = Int(starts[Int(first)])
    for number in start..<Int(starts[Int(first) + 1]) {
      let opening = list[number]
      guard let end = line.end(of: opening.words, bytes, at: line.range.lowerBound),
        opening.accepts(bytes, line, after: end)
      else { continue }
      if case .list = opening.rest { return (opening.kind, true) }
      return (opening.kind, false)
    }
    return nil
  }

  /// The openings by their first byte; those of one byte stay in the order they are written in.
  private static let list = {
    let all = captions + links + requests + owners + credits + times
    return all.enumerated().sorted {
      ($0.element.first, $0.offset) < ($1.element.first, $1.offset)
    }.map(\.element)
  }()

  /// Where the openings with each first byte begin.
  private static let starts = (0...256).map { byte in
    UInt16(list.count { Int($0.first) < byte })
  }

  private static let captions: [ZoneOpening] = [
    .init("[photo]", .caption, .anything), .init("photo", .caption, .mark),
    .init("photo by", .caption, .anything), .init("photo credit", .caption, .anything),
    .init("photo courtesy", .caption, .anything), .init("photograph", .caption, .mark),
    .init("photograph by", .caption, .anything), .init("photos", .caption, .mark),
    .init("photos by", .caption, .anything), .init("photographer", .caption, .mark),
    .init("image", .caption, .mark), .init("image source", .caption, .anything),
    .init("image caption", .caption, .anything), .init("image copyright", .caption, .anything),
    .init("image credit", .caption, .anything), .init("images", .caption, .mark),
    .init("media caption", .caption, .anything), .init("video caption", .caption, .anything),
    .init("picture", .caption, .mark), .init("pictures", .caption, .mark),
    .init("picture by", .caption, .anything), .init("picture credit", .caption, .anything),
    .init("pic", .caption, .mark), .init("pics", .caption, .mark),
    .init("file photo", .caption, .anything), .init("file picture", .caption, .anything),
    .init("file image", .caption, .anything), .init("file", .caption, .mark),
    .init("(file photo", .caption, .anything), .init("(photo", .caption, .anything),
    .init("(image", .caption, .anything), .init("(picture", .caption, .anything),
    .init("caption", .caption, .mark), .init("credit", .caption, .mark),
    .init("courtesy", .caption, .mark), .init("illustration", .caption, .mark),
    .init("illustration by", .caption, .anything), .init("graphic", .caption, .mark),
  ]

  private static let links: [ZoneOpening] = [
    .init("read more", .related, .list), .init("read more", .related, .title),
    .init("read also", .related, .list), .init("read also", .related, .title),
    .init("also read", .related, .list), .init("also read", .related, .title),
    .init("read next", .related, .list), .init("read next", .related, .title),
    .init("read full story", .related, .title), .init("read the full story", .related, .title),
    .init("see also", .related, .list), .init("see also", .related, .title),
    .init("related", .related, .mark), .init("related stories", .related, .list),
    .init("related story", .related, .list), .init("related articles", .related, .list),
    .init("related article", .related, .list), .init("related content", .related, .list),
    .init("related coverage", .related, .list), .init("related links", .related, .list),
    .init("related internet links", .related, .list), .init("related news", .related, .list),
    .init("related posts", .related, .list), .init("related topics", .related, .list),
    .init("related video", .related, .list), .init("related videos", .related, .list),
    .init("more on this story", .related, .list), .init("more on this topic", .related, .list),
    .init("more from", .related, .title), .init("more stories", .related, .title),
    .init("more news", .related, .list), .init("more>>", .related, .nothing),
    .init("you may also like", .related, .list), .init("you might also like", .related, .list),
    .init("you may be interested in", .related, .list), .init("recommended", .related, .list),
    .init("recommended for you", .related, .list), .init("recommended stories", .related, .list),
    .init("editor's picks", .related, .list), .init("editors' picks", .related, .list),
    .init("most read", .related, .list), .init("most popular", .related, .list),
    .init("top stories", .related, .list), .init("trending", .related, .list),
    .init("trending now", .related, .list), .init("don't miss", .related, .mark),
    .init("around the web", .related, .list), .init("elsewhere on", .related, .title),
    .init("from our archive", .related, .list), .init("watch", .related, .mark),
    .init("listen", .related, .mark), .init("must read", .related, .mark),
  ]

  private static let requests: [ZoneOpening] = [
    .init("sign up", .promotion, .request), .init("sign in", .promotion, .request),
    .init("log in", .promotion, .request), .init("subscribe", .promotion, .request),
    .init("subscriber only", .promotion, .anything), .init("subscribers only", .promotion, .mark),
    .init("already a subscriber", .promotion, .anything),
    .init("get the latest", .promotion, .anything), .init("get our", .promotion, .anything),
    .init("get more from", .promotion, .anything), .init("click here", .promotion, .anything),
    .init("tap here", .promotion, .anything), .init("download our", .promotion, .anything),
    .init("download the app", .promotion, .anything), .init("follow us", .promotion, .anything),
    .init("follow @", .promotion, .anything), .init("like us on", .promotion, .anything),
    .init("find us on", .promotion, .anything), .init("join our", .promotion, .anything),
    .init("support our journalism", .promotion, .anything),
    .init("support independent journalism", .promotion, .anything),
    .init("advertisement", .promotion, .nothing), .init("advertising", .promotion, .nothing),
    .init("sponsored", .promotion, .nothing), .init("sponsored content", .promotion, .nothing),
    .init("skip advert", .promotion, .nothing), .init("story continues", .promotion, .anything),
    .init("article continues", .promotion, .anything),
    .init("scroll to continue", .promotion, .anything),
    .init("continue reading", .promotion, .title),
    .init("listen to this", .promotion, .anything), .init("watch the video", .promotion, .anything),
    .init("this article was originally", .promotion, .anything),
    .init("this story was originally", .promotion, .anything),
    .init("this article first appeared", .promotion, .anything),
    .init("this article originally appeared", .promotion, .anything),
    .init("this story originally appeared", .promotion, .anything),
    .init("stay up to date", .promotion, .anything), .init("have your say", .promotion, .anything),
    .init("send us your", .promotion, .anything),
    .init("do you have a story", .promotion, .anything),
    .init("register now", .promotion, .anything), .init("view comments", .promotion, .nothing),
    .init("leave a comment", .promotion, .nothing), .init("comments", .promotion, .nothing),
    .init("newsletter", .promotion, .nothing),
    .init("for more information, visit", .promotion, .anything),
  ]

  private static let owners: [ZoneOpening] = [
    .init("©", .copyright, .anything), .init("(c)", .copyright, .number),
    .init("copyright", .copyright, .owner), .init("all rights reserved", .copyright, .anything),
    .init("this material may not be", .copyright, .anything),
    .init("this content is copyright", .copyright, .anything),
    .init("no part of this", .copyright, .anything),
    .init("reproduction in whole", .copyright, .anything),
    .init("reproduction without", .copyright, .anything),
  ]

  private static let credits: [ZoneOpening] = [
    .init("(reporting by", .byline, .anything), .init("reporting by", .byline, .title),
    .init("(additional reporting", .byline, .anything),
    .init("additional reporting by", .byline, .title), .init("edited by", .byline, .title),
    .init("(editing by", .byline, .anything), .init("editing by", .byline, .title),
    .init("written by", .byline, .title), .init("words by", .byline, .title),
    .init("story by", .byline, .title), .init("compiled by", .byline, .title),
    .init("(writing by", .byline, .anything), .init("(compiled by", .byline, .anything),
    .init("with reporting by", .byline, .title), .init("with inputs from", .byline, .title),
  ]

  private static let times: [ZoneOpening] = [
    .init("published", .timestamp, .number), .init("first published", .timestamp, .number),
    .init("updated", .timestamp, .number), .init("last updated", .timestamp, .number),
    .init("last modified", .timestamp, .number), .init("modified", .timestamp, .number),
    .init("posted", .timestamp, .number), .init("date", .timestamp, .mark),
  ]
}

extension ZoneOpening {
  /// The first byte of the words.
  fileprivate var first: UInt8 { words.withUTF8Buffer { $0[0] } }
}
