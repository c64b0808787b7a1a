using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Puts what is handed down to a page together with what it states.</summary>
internal static class HandedDownSettings
{
    private const string Params = "params";

    /// <summary>What the page does not state itself, of each key the nearest. Of <c>params</c> each value counts by itself.</summary>
    public static EquatableArray<HandedDownSetting> Of(MappingNode own, IReadOnlyList<CascadeRule> rules)
    {
        var stated = new HashSet<string>(own.Entries.Select(entry => entry.Key), StringComparer.OrdinalIgnoreCase);
        var settings = new List<HandedDownSetting>();
        foreach (var rule in rules)
        {
            foreach (var entry in rule.Settings.Entries)
            {
                if (IsParams(entry) || stated.Add(entry.Key)) settings.Add(new HandedDownSetting(entry, rule.Source));
            }
        }

        return settings.ToEquatableArray();
    }

    public static MappingNode Join(MappingNode own, EquatableArray<HandedDownSetting> handedDown)
    {
        var entries = new List<DataEntry>(own.Entries);
        foreach (var setting in handedDown)
        {
            var at = entries.FindIndex(entry => string.Equals(entry.Key, setting.Entry.Key, StringComparison.OrdinalIgnoreCase));
            if (at < 0) entries.Add(setting.Entry);
            else if (entries[at].Value is MappingNode mine
                && setting.Entry.Value is MappingNode more) entries[at] = entries[at] with { Value = Join(mine, more) };
        }

        return own with { Entries = entries.ToEquatableArray() };
    }

    private static MappingNode Join(MappingNode own, MappingNode more) =>
        own with { Entries = own.Entries.Concat(more.Entries.Where(entry => own.Find(entry.Key) is null)).ToEquatableArray() };

    private static bool IsParams(DataEntry entry) => string.Equals(entry.Key, Params, StringComparison.OrdinalIgnoreCase)
        && entry.Value is MappingNode;
}
