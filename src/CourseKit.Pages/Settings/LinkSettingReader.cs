using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>What <c>course.yml</c> says of links to other hosts.</summary>
/// <param name="Ignore">Addresses that <c>check --links</c> does not ask; <c>*</c> in one stands for any signs.</param>
public sealed record LinkSettings(EquatableArray<string> Ignore)
{
    public static LinkSettings None { get; } = new([]);
}

/// <summary>Reads <c>links:</c>.</summary>
internal sealed class LinkSettingReader(SourceText file, ValueReader values, CourseValueReader special, ICollection<Diagnostic> diagnostics)
{
    private const string Ignore = "ignore";

    public LinkSettings Read(DataEntry? entry)
    {
        if (special.Mapping(entry) is not { } mapping) return LinkSettings.None;
        foreach (var item in mapping.Entries.Where(item => item.Key != Ignore))
        {
            diagnostics.Add(UnknownSetting.At(file, item, Suggestion.Nearest(item.Key, [Ignore])));
        }

        return new LinkSettings([.. values.Texts(mapping.Find(Ignore)).Select(address => address.Value)]);
    }
}
