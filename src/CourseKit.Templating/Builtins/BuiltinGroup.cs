using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace CourseKit.Templating;

/// <summary>A group of builtins, <c>string</c>, <c>date</c>. All renderings share it, so nothing in it is ever set.</summary>
internal sealed class BuiltinGroup(string name, IReadOnlyDictionary<string, object> members) : IScriptObject
{
    public string Name => name;

    public int Count => members.Count;

    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    public IEnumerable<string> Members => members.Keys;

    public object? Find(string member) => members.GetValueOrDefault(member);

    public IEnumerable<string> GetMembers() => members.Keys;

    public bool Contains(string member) => members.ContainsKey(member);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var known = members.TryGetValue(member, out value);
        if (IsDateFormat(member)) value = ((RenderContext)context!).DateFormat;
        return known;
    }

    public bool CanWrite(string member) => IsDateFormat(member);

    /// <summary>The one thing a template may set is how dates are printed, and that only for its rendering.</summary>
    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly)
    {
        if (!IsDateFormat(member) || value is not string format) return false;
        ((RenderContext)context!).DateFormat = format;
        return true;
    }

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;

    public override string ToString() => name;

    private bool IsDateFormat(string member) => member == "format" && name == "date";
}
