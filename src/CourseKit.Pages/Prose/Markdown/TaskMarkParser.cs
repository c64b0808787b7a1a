using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;

namespace CourseKit.Model;

/// <summary>
/// Reads <c>[x]</c> as a task only where GitHub does, at the start of an item. Markdig's own parser takes the text of any link
/// <c>[x](y)</c> in a list for one.
/// </summary>
internal sealed class TaskMarkParser : TaskListInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        processor.Inline is null
        && processor.Block is { Parent: { } item } && item[0] == processor.Block
        && slice.PeekChar(3).IsWhitespace()
        && base.Match(processor, ref slice);
}
