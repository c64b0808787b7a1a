using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Checks the front matter of pages.</summary>
internal sealed class PageMetadataCheck
{
    private readonly MetadataRecord _record;
    private readonly Action<Diagnostic> _report;
    private readonly Dictionary<string, FieldCheck> _fields;

    public PageMetadataCheck(MetadataRecord record, ReferenceTargets targets, Action<Diagnostic> report)
    {
        (_record, _report) = (record, report);
        _fields = record.Fields.ToDictionary(
            field => field.Key, field => new FieldCheck(field, targets, report), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Of home and section pages nothing is required: a record describes lessons, and they only lead to those.</summary>
    public BoundMetadata Run(CoursePage page)
    {
        var stated = new StatedMetadata();
        var known = new ReportedPlaces(page);
        foreach (var (entry, source) in page.FrontMatter.Entries.Select(entry => new HandedDownSetting(entry, page.Document.Source))
            .Concat(page.HandedDown))
        {
            var key = source.Locate(entry.KeySpan);
            if (_fields.TryGetValue(entry.Key, out var field)) Read(page, entry, source, field, stated, known);
            else if (!FrontMatterKeys.IsKnown(entry.Key) && !known.Holds(key)) ReportUnknown(page, entry, key, stated);
        }

        var isBroken = FrontMatterFindings.IsBroken(page.Diagnostics);
        foreach (var missing in _record.Fields.Where(field => field.IsRequired && !stated.Speaks(field)))
        {
            if (page.Kind == PageKind.Page && !isBroken) _report(MissingMetadata.OfPage(Head(page), missing));
        }

        return stated.Bind(_record);
    }

    private void Read(CoursePage page, DataEntry entry, SourceText source, FieldCheck check, StatedMetadata stated, ReportedPlaces known)
    {
        var place = source.Locate(entry.Value.Span);
        if (entry.Value is ScalarNode { Kind: ScalarKind.Null } || known.Holds(place)) return;
        if (check.Refuses(source.Locate(entry.KeySpan))) stated.Add(check.Field, null);
        else if (Items(source, entry, check.Field) is { } items) stated.Add(check.Field, check.Check(page, items, place));
        else stated.Add(check.Field, null);
    }

    /// <summary>Null, after a report, for a list where one value is wanted, or the other way round.</summary>
    private IReadOnlyList<Located<string>>? Items(SourceText source, DataEntry entry, MetadataField field)
    {
        var isList = field.List != ListType.None;
        if (!isList && entry.Value is ScalarNode one) return [new(one.Text, source.Locate(one.Span))];
        if (isList && entry.Value is SequenceNode list && list.Items.All(item => item is ScalarNode))
        {
            return [.. list.Items.Cast<ScalarNode>().Select(item => new Located<string>(item.Text, source.Locate(item.Span)))];
        }

        var found = entry.Value switch { SequenceNode when isList => "a list of groups", SequenceNode => "a list", MappingNode => "a group of settings", _ => "one value" };
        var hint = isList ? "Write a list, such as [one, two]." : $"Write {FieldWords.Expected(field.Type)}.";
        _report(WrongMetadataType.At(source.Locate(entry.Value.Span), entry.Key, found, isList ? "a list" : FieldWords.Expected(field.Type), hint));
        return null;
    }

    private void ReportUnknown(CoursePage page, DataEntry entry, Location key, StatedMetadata stated)
    {
        var keys = _record.Fields.Select(field => field.Key).Concat(FrontMatterKeys.Bound).ToList();
        var near = keys.FirstOrDefault(known => MetadataKey.IsSameWord(known, entry.Key)) ?? Suggestion.Nearest(entry.Key, keys);
        if (near is not null) stated.Meant(near);
        // A key that CourseKit acts on would begin to: that is more than a fix may do.
        var isFree = near is not null && _fields.ContainsKey(near)
            && page.FrontMatter.Entries.Count(other => MetadataKey.IsSameWord(other.Key, entry.Key)) == 1;
        _report(UnknownMetadataKey.At(key, entry.Key, near is null ? null : FrontMatterKeys.AsWritten(near), isFree, _record));
    }

    /// <summary>The line that opens the front matter, or the very start of a file without.</summary>
    private static Location Head(CoursePage page)
    {
        var source = page.Document.Source;
        return page.Document.FrontMatter is { } front
            ? source.Locate(source.GetLine(source.GetPosition(front.Span.Start).Line))
            : source.Locate(default);
    }
}
