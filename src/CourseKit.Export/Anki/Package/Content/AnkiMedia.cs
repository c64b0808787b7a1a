namespace CourseKit.Export;

/// <summary>A file that notes refer to by name. Anki keeps all media in one folder, so a name has no folder.</summary>
/// <param name="Name">NFC, at most 120 bytes, none of <c>[]&lt;&gt;:"/?*^\|</c>: <c>ck-0123456789abcdef.png</c>.</param>
public sealed record AnkiMedia(string Name, ReadOnlyMemory<byte> Data);
