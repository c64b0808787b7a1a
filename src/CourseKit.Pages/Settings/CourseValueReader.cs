using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Reads the settings of <c>course.yml</c> that pages do not have.</summary>
internal sealed class CourseValueReader(SourceText file, ValueReader values, ICollection<Diagnostic> diagnostics)
{
    public string? Id(DataEntry? entry)
    {
        if (values.NonEmptyText(entry) is not { } id) return null;
        if (CourseId.IsValid(id.Value)) return id.Value;
        diagnostics.Add(BadCourseId.At(id, CourseId.Of(id.Value)));
        return null;
    }

    /// <summary>An absolute http(s) address that ends with a slash, so that relative addresses can be put after it.</summary>
    public Uri? BaseUrl(DataEntry? entry)
    {
        if (values.NonEmptyText(entry) is not { } text) return null;
        if (ParseHttp(text.Value) is { } address && text.Value.IndexOfAny(['?', '#']) < 0)
        {
            return address.AbsoluteUri.EndsWith("/", StringComparison.Ordinal) ? address : new Uri(address.AbsoluteUri + "/");
        }

        diagnostics.Add(BadWebAddress.At(text, entry!.Key, ParseHttp("https://" + text.Value) is not null && LooksLikeHost(text.Value)));
        return null;
    }

    public Uri? Address(DataEntry? entry)
    {
        if (values.NonEmptyText(entry) is not { } text) return null;
        if (ParseHttp(text.Value) is { } address) return address;
        diagnostics.Add(BadWebAddress.At(text, entry!.Key, LooksLikeHost(text.Value)));
        return null;
    }

    public bool? Typesetting(DataEntry? entry)
    {
        if (values.NonEmptyText(entry) is not { } text) return null;
        if (text.Value is "none" or "full") return text.Value == "full";
        diagnostics.Add(WrongType.At(file, entry!.Value, entry.Key, "full or none", "Write 'typesetting: none' for TeX and code as they are written, or remove the setting."));
        return null;
    }

    public bool? Contributors(DataEntry? entry)
    {
        if (values.NonEmptyText(entry) is not { } text) return null;
        if (text.Value is "trusted" or "untrusted") return text.Value == "trusted";
        diagnostics.Add(WrongType.At(file, entry!.Value, entry.Key, "trusted or untrusted", "Write 'contributors: untrusted' to take out of raw HTML what could run, or remove the setting."));
        // Whoever wrote the setting wanted more care than there is without it.
        return false;
    }

    public MappingNode? Mapping(DataEntry? entry)
    {
        if (entry is null or { Value: ScalarNode { Kind: ScalarKind.Null } }) return null;
        if (entry.Value is MappingNode mapping) return mapping;
        diagnostics.Add(WrongType.At(file, entry.Value, entry.Key, "names with values", "Write each value on a line of its own: two spaces, name, colon, value."));
        return null;
    }

    private static Uri? ParseHttp(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0
            ? address
            : null;

    private static bool LooksLikeHost(string text) =>
        text.IndexOf("://", StringComparison.Ordinal) < 0 && text.IndexOf('.') > 0 && text[0] != '/';
}
