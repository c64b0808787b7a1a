using System.Collections.Concurrent;
using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>
/// The words of a theme: a template that only sets variables to what stands in it gives the same values on every page, so
/// they are made once. Nothing changes them, which is what <see cref="BoundNames.IsConstant"/> says.
/// </summary>
internal sealed class WordsCache(BoundNames names)
{
    private readonly ConcurrentDictionary<Template, IReadOnlyList<Words>> _words = new();

    /// <summary>Empty for a template that does more.</summary>
    public IReadOnlyList<Words> Find(Template template) =>
        _words.GetOrAdd(
            template, static (template, names) => [.. (names.OnlyWords(template) ?? []).Select(assign => new Words(assign))], names);

    internal sealed class Words(ScriptAssignExpression assign)
    {
        private object? _value;

        public string Name => ((ScriptVariableGlobal)assign.Target!).Name;

        public object? ValueIn(RenderContext context) =>
            Volatile.Read(ref _value) ?? Interlocked.CompareExchange(ref _value, context.Evaluate(assign.Value!), null) ?? _value;
    }
}
