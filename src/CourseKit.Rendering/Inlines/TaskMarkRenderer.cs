using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CourseKit.Rendering;

/// <summary>The box of a task. It cannot be ticked; its label says to those who do not see it whether it is.</summary>
internal sealed class TaskMarkRenderer : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList task)
    {
        if (!renderer.EnableHtmlForInline) return;
        var labels = ((ProseRenderer)renderer).Page.Labels;
        renderer.Write("<input type=\"checkbox\" disabled");
        if (task.Checked) renderer.Write(" checked");
        renderer.Write(" aria-label=\"").WriteEscape(task.Checked ? labels.Done : labels.ToDo).Write("\">");
    }
}
