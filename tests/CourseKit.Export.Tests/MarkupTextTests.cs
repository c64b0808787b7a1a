using System.Text;
using FsCheck.Fluent;

namespace CourseKit.Export.Tests;

public sealed class MarkupTextTests
{
    private static readonly string[] s_pieces =
    [
        "a", " ", "\n", "\t", "\r", "é", "·", "\u00a0", "«", "…", "\ufb01", "\uffef", "\ufdcf", "\ufdf0", "\ufffd", "漢", "😀", "\u0001", "\u001f", "\u007f", "\u0080", "\u009f", "\ufdd0", "\ufdef",
        "\ufffe", "\uffff",
    ];

    [Fact]
    public void Bytes_are_cleaned_as_their_text_is() =>
        Property.Holds(Property.Texts(Gen.Elements(s_pieces).ListOf(12).Select(pieces => string.Concat(pieces))), text =>
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var clean = MarkupText.Clean(bytes.AsMemory());
            return Encoding.UTF8.GetString(clean.Span) == MarkupText.Clean(text) && (MarkupText.Clean(text) != text || clean.Equals(bytes.AsMemory()));
        });

    [Theory]
    [InlineData("a\u0001b")]
    [InlineData("\u009f")]
    [InlineData("x\ufdef")]
    [InlineData("\uffff")]
    public void What_neither_HTML_nor_XML_may_hold_is_replaced(string text) =>
        Assert.Contains('\ufffd', Encoding.UTF8.GetString(MarkupText.Clean(Encoding.UTF8.GetBytes(text)).Span));
}
