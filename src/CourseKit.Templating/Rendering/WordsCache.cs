using System.Collections.Concurrent;
using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>
/// The words of a theme: a template that only sets a variable to what stands in it gives the same value on every page, so
/// it is made once. Nothing changes it, which is what <see cref="BoundNames.IsConstant"/> says.
/// </summary>
internal sealed class WordsCache(BoundNames names)
{
    private readonly ConcurrentDictionary<Template, Words?> _words = new();

    /// <summary>Null for a template that does more.</summary>
    public Words? Find(Template template) => _words.GetOrAdd(template, static (template, names) => names.OnlyWords(template) is { } assign ? new Words(assign) : null, names);

    internal sealed class Words(ScriptAssignExpression assign)
    {
        private object? _value;

        public string Name => ((ScriptVariableGlobal)assign.Target!).Name;

        public object? ValueIn(RenderContext context) => Volatile.Read(ref _value) ?? Interlocked.CompareExchange(ref _value, context.Evaluate(assign.Value!), null) ?? _value;
    }
}
