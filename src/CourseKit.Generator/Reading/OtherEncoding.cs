using System.Text;
using CourseKit.Model;
using SourceText = CourseKit.Syntax.SourceText;

namespace CourseKit.Generator;

/// <summary>
/// Notices text that is not UTF-8. The compiler reads what is not UTF-8 in an older encoding without a word; its bytes can be had back from
/// the text, and so the place of the first wrong one.
/// </summary>
internal static class OtherEncoding
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text as the command line reads it, with the finding; null when nothing is wrong.</returns>
    public static CourseText? Find(SourceText source, Encoding? encoding)
    {
        if (encoding is null or UTF8Encoding) return null;
        var bytes = encoding.GetBytes(source.Text);
        if (FirstWrong(bytes) is not { } wrong) return null;
        var readable = new SourceText(source.Path, Encoding.UTF8.GetString(bytes));
        var offset = Encoding.UTF8.GetCharCount(bytes, 0, wrong);
        return new CourseText(source.Path, readable, NotUtf8.At(readable, offset, bytes[wrong]));
    }

    private static int? FirstWrong(byte[] bytes)
    {
        try
        {
            _strict.GetCharCount(bytes);
            return null;
        }
        catch (DecoderFallbackException exception)
        {
            return Math.Max(0, Math.Min(exception.Index, bytes.Length - 1));
        }
    }
}
