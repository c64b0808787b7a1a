using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CourseKit.Syntax;

/// <summary>Turns the events of YamlDotNet's parser into nodes with absolute spans.</summary>
internal sealed class YamlTreeBuilder(Parser parser, SourceText source, TextSpan span, YamlAnchors anchors, List<Diagnostic> diagnostics)
{
    /// <summary>The end of the last event: the best place to name when YamlDotNet names none.</summary>
    public int LastEnd { get; private set; } = span.Start;

    /// <summary>The absolute span between two marks, never outside the text.</summary>
    public TextSpan SpanOf(Mark start, Mark end)
    {
        var from = Math.Min(span.Start + (int)start.Index, span.End);
        var to = Math.Min(span.Start + (int)end.Index, span.End);
        return TextSpan.FromBounds(from, Math.Max(from, to));
    }

    /// <summary>Reads the node that begins with the current event, and goes on to the event after it.</summary>
    public DataNode ReadNode(int depth)
    {
        var start = parser.Current!;
        var at = SpanOf(start.Start, start.End);
        LastEnd = at.End;
        if (depth > DataLimits.Depth)
        {
            throw new YamlLimitException(NestedTooDeep.At(source, new TextSpan(at.Start, Math.Min(1, span.End - at.Start))));
        }

        var node = start switch
        {
            Scalar scalar => ReadScalar(scalar, at),
            SequenceStart sequence => ReadSequence(sequence, at, depth),
            MappingStart mapping => ReadMapping(mapping, at, depth),
            AnchorAlias alias => Repeat(alias, at),
            _ => throw new InvalidOperationException($"YamlDotNet gave {start} where a value begins."),
        };
        if (start is NodeEvent { Anchor.IsEmpty: false } marked) anchors.Mark(marked.Anchor.Value, node);
        parser.MoveNext();
        return node;
    }

    private ScalarNode ReadScalar(Scalar scalar, TextSpan at)
    {
        var quoted = scalar.Style is not ScalarStyle.Plain;
        var end = at.End;
        while (end > at.Start && source.Text[end - 1] is '\n' or '\r' or ' ' or '\t') end--;
        at = TextSpan.FromBounds(at.Start, end);
        ReportQuoteLeftOpen(scalar, at);
        var isText = quoted || (!scalar.Tag.IsEmpty && scalar.Tag.Value == "tag:yaml.org,2002:str");
        return new ScalarNode(at, scalar.Value, isText ? ScalarKind.String : YamlScalarKind.Of(scalar.Value), quoted);
    }

    /// <summary>
    /// YamlDotNet lets a value in single quotes go on over lines that begin in the first column. YAML does not; it means
    /// that the closing quote was forgotten and another one, further down, has been taken for it.
    /// </summary>
    private void ReportQuoteLeftOpen(Scalar scalar, TextSpan at)
    {
        if (scalar.Style is not ScalarStyle.SingleQuoted || parser.Current!.Start.Column == 1) return;
        for (var line = TextLine.At(source.Text, at.Start); line.Next < at.End;)
        {
            line = TextLine.At(source.Text, line.Next);
            if (line.IsBlank || line.FirstCharacter != line.Start) continue;
            var quote = source.Text.IndexOf('\'', at.Start);
            diagnostics.Add(StringNotClosed.At(source, new TextSpan(quote, 1)));
            return;
        }
    }

    private SequenceNode ReadSequence(SequenceStart start, TextSpan at, int depth)
    {
        var items = new List<DataNode>();
        parser.MoveNext();
        while (parser.Current is not SequenceEnd) items.Add(ReadNode(depth + 1));
        var end = EndOf(start.Style == SequenceStyle.Flow, items.Count > 0 ? items[items.Count - 1].Span.End : at.End);
        return new SequenceNode(TextSpan.FromBounds(at.Start, end), [.. items]);
    }

    private MappingNode ReadMapping(MappingStart mark, TextSpan at, int depth)
    {
        var mapping = new MappingBuilder(source, diagnostics);
        var merges = new List<DataNode>();

        // A single pair in a list, [a: b], is a mapping without brackets of its own and, to YamlDotNet, without a place.
        var isPair = mark.Style == MappingStyle.Flow && mark.Start.Index == 0 && depth > 0;
        var (start, end) = isPair ? (int.MaxValue, 0) : (at.Start, at.End);
        parser.MoveNext();
        while (parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);

            start = Math.Min(start, key.Span.Start);
            end = Math.Max(end, Math.Max(key.Span.End, value.Span.End));
            if (key is ScalarNode { Quoted: false, Text: "<<" }) merges.Add(value);
            else if (key is ScalarNode { Text.Length: > 0 } name) mapping.Add(new DataEntry(name.Text, name.Span, value));
            else diagnostics.Add(UnexpectedText.At(source, key.Span, "A name is missing here", "Write the setting's name before the colon, as plain text."));
        }

        foreach (var merge in merges) Merge(mapping, merge);
        return mapping.Build(TextSpan.FromBounds(start, EndOf(mark.Style == MappingStyle.Flow && !isPair, end)));
    }

    /// <summary>The end of a collection: after its bracket, or after the last thing in it.</summary>
    private int EndOf(bool bracketed, int lastChildEnd)
    {
        var end = parser.Current!.End;
        LastEnd = bracketed ? Math.Min(SpanOf(end, end).End + 1, span.End) : lastChildEnd;
        return Math.Max(LastEnd, lastChildEnd);
    }

    private void Merge(MappingBuilder mapping, DataNode value)
    {
        if (value is MappingNode merged)
        {
            foreach (var entry in merged.Entries) mapping.AddMissing(entry);
        }
        else if (value is SequenceNode list && list.Items.All(item => item is MappingNode))
        {
            foreach (var item in list.Items) Merge(mapping, item);
        }
        else
        {
            diagnostics.Add(UnexpectedText.At(source, value.Span, "'<<' takes in the settings of a mapping, and this is none", "Give it an alias such as '*base' that stands for a mapping."));
        }
    }

    private DataNode Repeat(AnchorAlias alias, TextSpan at)
    {
        if (anchors.TryFind(alias.Value.Value, out var node))
        {
            return anchors.Repeat(node, at) ?? throw new YamlLimitException(TooManyAliases.At(source, at));
        }

        diagnostics.Add(UnknownAlias.At(source, at, Suggestion.Nearest(alias.Value.Value, anchors.Names)));
        return new ScalarNode(at, "", ScalarKind.Null, Quoted: false);
    }
}
