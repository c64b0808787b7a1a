using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Checks prompts, the tags of their blocks and the defaults of their page.</summary>
internal sealed class PromptMetadataCheck
{
    private static readonly string[] _ownKeys = [PromptAttribute.Tags, "id", PromptFlags.Lint];

    private readonly MetadataRecord _record;
    private readonly Action<Diagnostic> _report;
    private readonly Dictionary<string, FieldCheck> _fields;

    public PromptMetadataCheck(MetadataRecord record, ReferenceTargets targets, Action<Diagnostic> report)
    {
        (_record, _report) = (record, report);
        _fields = record.Fields.ToDictionary(field => field.Key, field => new FieldCheck(field, targets, report), StringComparer.Ordinal);
    }

    /// <summary>The metadata of each prompt, in their order.</summary>
    public IEnumerable<BoundMetadata> Run(CoursePage page)
    {
        var known = new ReportedPlaces(page);
        var ofPage = Check(page, page.PromptAttributes, known);
        foreach (var block in page.Blocks)
        {
            var ofBlock = Check(page, block.Attributes, known).Over(ofPage);
            foreach (var prompt in block.Prompts) yield return Finish(prompt, Check(page, prompt.Attributes, known).Over(ofBlock));
        }
    }

    private StatedMetadata Check(CoursePage page, EquatableArray<PromptAttribute> attributes, ReportedPlaces known)
    {
        if (attributes.IsEmpty) return StatedMetadata.None;
        var stated = new StatedMetadata();
        foreach (var attribute in attributes)
        {
            if (IsFlag(attribute)) continue;
            if (_fields.TryGetValue(attribute.Key, out var field)) Read(page, attribute, field, stated);
            else if (attribute.Key is not (PromptAttribute.Tags or PageSources.Attribute) && !known.Holds(attribute.KeyLocation)) ReportUnknown(attribute, attributes, stated);
        }

        return stated;
    }

    /// <summary>What speaks to CourseKit is nobody's metadata.</summary>
    private static bool IsFlag(PromptAttribute attribute) =>
        PromptFlags.IsOwn(attribute.Key)
            || (attribute.Key == PromptAttribute.Tags && attribute.Values.All(value => PromptFlags.IsOwn(value.Value)));

    private void Read(CoursePage page, PromptAttribute attribute, FieldCheck check, StatedMetadata stated)
    {
        if (check.Refuses(attribute.KeyLocation))
        {
            stated.Add(check.Field, null);
            return;
        }

        var place = attribute.Values.IsEmpty ? attribute.KeyLocation : attribute.Values[0].Location;
        IReadOnlyList<Located<string>> items = check.Field.List == ListType.None
            ? attribute.Values
            : AttributeItems.Of(attribute, check.Field);
        if (check.Field.List == ListType.None && attribute.IsList)
        {
            _report(WrongMetadataType.At(place, attribute.Key, "a list", FieldWords.Expected(check.Field.Type), "Write one value."));
            stated.Add(check.Field, null);
            return;
        }

        stated.Add(check.Field, check.Check(page, items, place));
    }

    private void ReportUnknown(PromptAttribute attribute, EquatableArray<PromptAttribute> beside, StatedMetadata stated)
    {
        var keys = _record.Fields.Select(field => field.Key).Concat(_ownKeys).ToList();
        var near = keys.FirstOrDefault(key => MetadataKey.IsSameWord(key, attribute.Key)) ?? Suggestion.Nearest(attribute.Key, keys);
        if (near is not null) stated.Meant(near);
        _report(UnknownMetadataKey.At(attribute.KeyLocation, attribute.Key, near, isNearFree: beside.Count(other => MetadataKey.IsSameWord(other.Key, attribute.Key)) == 1, _record));
    }

    private BoundMetadata Finish(Prompt prompt, StatedMetadata stated)
    {
        foreach (var field in _record.Fields)
        {
            if (field.IsRequired && !stated.Speaks(field)) _report(MissingMetadata.OfPrompt(prompt.Location, field));
        }

        return stated.Bind(_record);
    }
}
