namespace OwnEngine;

/// <summary>The functions of <c>string</c>.</summary>
internal static class StringFunctions
{
    public static BuiltinObject Group { get; } = new BuiltinObject("string")
        .Add("append text with", Gives.JoinOfAll, static (context, in a) => Join(context, a, a.Text(0), a.Text(1)))
        .Add("prepend text by", Gives.JoinOfAll, static (context, in a) => Join(context, a, a.Text(1), a.Text(0)))
        .Add("escape text", Gives.TextOfAll, static (context, in a) => TextEscapes.Escape(a.Text(0)))
        .Add("literal text", Gives.TextOfAll, static (context, in a) => a[0].IsNull ? default : $"\"{TextEscapes.Escape(a.Text(0))}\"")
        .Add("capitalize text", Gives.TextOfAll, static (context, in a) => TextCase.Capitalize(a.Text(0)))
        .Add("capitalizewords text", Gives.TextOfAll, static (context, in a) => TextCase.CapitalizeWords(a.Text(0)))
        .Add("downcase text", Gives.TextOfAll, static (context, in a) => a[0].IsNull ? default : a.Text(0).ToLowerInvariant())
        .Add("upcase text", Gives.TextOfAll, static (context, in a) => a[0].IsNull ? default : a.Text(0).ToUpperInvariant())
        .Add("handleize text", Gives.Safe, static (context, in a) => TextCase.Handleize(a.Text(0)))
        .Add("contains text value", Gives.Flag, static (context, in a) => a.Text(1).Length > 0 && a.Text(0).Contains(a.Text(1), StringComparison.Ordinal))
        .Add("starts_with text value", Gives.Flag, static (context, in a) => a.Text(1).Length > 0 && a.Text(0).StartsWith(a.Text(1), StringComparison.Ordinal))
        .Add("ends_with text value", Gives.Flag, static (context, in a) => a.Text(1).Length > 0 && a.Text(0).EndsWith(a.Text(1), StringComparison.Ordinal))
        .Add("equals_ignore_case text value", Gives.Flag, static (context, in a) => string.Equals(a.Text(0), a.Text(1), StringComparison.OrdinalIgnoreCase))
        .Add("empty text", Gives.Flag, static (context, in a) => a.Text(0).Length == 0)
        .Add("whitespace text", Gives.Flag, static (context, in a) => string.IsNullOrWhiteSpace(a.Text(0)))
        .Add("size text", Gives.Number, static (context, in a) => a.Text(0).Length)
        .Add("index_of text search start_index? count? string_comparison?", Gives.Number, TextSearch.IndexOf)
        .Add("lstrip text", Gives.JoinOfAll, static (context, in a) => a.Text(0).TrimStart())
        .Add("rstrip text", Gives.JoinOfAll, static (context, in a) => a.Text(0).TrimEnd())
        .Add("strip text", Gives.JoinOfAll, static (context, in a) => a.Text(0).Trim())
        .Add("strip_newlines text", Gives.JoinOfAll, static (context, in a) => a.Text(0).ReplaceLineEndings(""))
        .Add("pluralize number singular plural", Gives.JoinOfAll, static (context, in a) => a[0].IsNumber && a.Double(0) == 1 ? a.Text(1) : a.Text(2))
        .Add("remove text remove", Gives.TextOfAll, static (context, in a) => TextSearch.Replace(context, a, a.Text(1), ""))
        .Add("remove_first text remove", Gives.TextOfAll, static (context, in a) => TextSearch.ReplaceOne(context, a, a.Text(1), "", fromEnd: false))
        .Add("remove_last text remove", Gives.TextOfAll, static (context, in a) => TextSearch.ReplaceOne(context, a, a.Text(1), "", fromEnd: true))
        .Add("replace text match replace", Gives.JoinOfAll, static (context, in a) => TextSearch.Replace(context, a, a.Text(1), a.Text(2)))
        .Add(
            "replace_first text match replace from_end?",
            Gives.JoinOfAll,
            static (context, in a) => TextSearch.ReplaceOne(context, a, a.Text(1), a.Text(2), fromEnd: a[3].IsTrue))
        .Add("split text match", Gives.PiecesOfFirst, TextSearch.Split)
        .Add("slice text start length?", Gives.TextOfAll, static (context, in a) => TextCut.Slice(a, otherwise: int.MaxValue))
        .Add("slice1 text start length?", Gives.TextOfAll, static (context, in a) => TextCut.Slice(a, otherwise: 1))
        .Add("truncate text length ellipsis?", Gives.TextOfAll, TextCut.Truncate)
        .Add("truncatewords text count ellipsis?", Gives.TextOfAll, TextCut.TruncateWords)
        .Add("pad_left text width", Gives.JoinOfAll, static (context, in a) => TextCut.Pad(context, a, left: true))
        .Add("pad_right text width", Gives.JoinOfAll, static (context, in a) => TextCut.Pad(context, a, left: false))
        .Add("to_int text", Gives.Number, static (context, in a) => NumberReading.Whole(a.Text(0), int.MinValue, int.MaxValue))
        .Add("to_long text", Gives.Number, static (context, in a) => NumberReading.Whole(a.Text(0), long.MinValue, long.MaxValue))
        .Add("to_float text", Gives.Number, static (context, in a) => NumberReading.Fraction(a.Text(0)))
        .Add("to_double text", Gives.Number, static (context, in a) => NumberReading.Fraction(a.Text(0)))
        .Add("base64_encode text", Gives.Safe, static (context, in a) => TextCoding.ToBase64(a.Text(0)))
        .Add("base64_decode text", Gives.Text, TextCoding.FromBase64)
        .Add("md5 text", Gives.Safe, static (context, in a) => TextCoding.Hash("md5", a.Text(0)))
        .Add("sha1 text", Gives.Safe, static (context, in a) => TextCoding.Hash("sha1", a.Text(0)))
        .Add("sha256 text", Gives.Safe, static (context, in a) => TextCoding.Hash("sha256", a.Text(0)))
        .Add("sha512 text", Gives.Safe, static (context, in a) => TextCoding.Hash("sha512", a.Text(0)))
        .Add("hmac_sha1 text secret_key", Gives.Safe, static (context, in a) => TextCoding.Hmac("sha1", a.Text(0), a.Text(1)))
        .Add("hmac_sha256 text secret_key", Gives.Safe, static (context, in a) => TextCoding.Hmac("sha256", a.Text(0), a.Text(1)))
        .Add("hmac_sha512 text secret_key", Gives.Safe, static (context, in a) => TextCoding.Hmac("sha512", a.Text(0), a.Text(1)));

    private static TemplateValue Join(RenderContext context, in CallArguments arguments, string first, string second)
    {
        context.CheckSize((long)first.Length + second.Length, arguments.Site);
        return first + second;
    }
}
